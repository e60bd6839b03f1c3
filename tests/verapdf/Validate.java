import java.io.File;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Compares PDFs with PDF/UA-1 and PDF/A-2a: ends with 1, and says why, where one of them does not conform. */
class Validate {
  public static void main(String[] files) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    int failed = 0;
    for (String file : files) {
      for (PDFAFlavour flavour : new PDFAFlavour[] {PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A}) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(file), flavour)) {
          ValidationResult result = Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
          if (result.isCompliant()) continue;
          failed++;
          System.out.println(file + ": not " + flavour);
          Map<String, Integer> broken = new TreeMap<>();
          for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() == TestAssertion.Status.FAILED) {
              broken.merge(assertion.getRuleId().getClause() + ": " + assertion.getMessage(), 1, Integer::sum);
            }
          }
          broken.forEach((rule, times) -> System.out.println("  " + times + " times " + rule));
        }
      }
    }
    System.out.println(files.length + " files, each compared with PDF/UA-1 and PDF/A-2a: " + failed + " times it does not conform");
    System.exit(files.length > 0 && failed == 0 ? 0 : 1);
  }
}
