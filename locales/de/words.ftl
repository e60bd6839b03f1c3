format-rule-cfg-05 = Ein eigenes Wort enthält einen Buchstaben, und was aus einer Wortliste genommen wird, steht darin.
config-word-empty = „{ $word }“ ist kein Wort.
config-word-both = „{ $word }“ wird zugleich hinzugefügt und herausgenommen.
config-word-not-listed = Keine Wortliste dieser Sprache enthält „{ $word }“.

format-rule-sma-04 = Ein Anteil der Fälle ist der Anteil, der innerhalb einer Frist bearbeitet wird.
format-rule-sma-05 = Die Daten eines Versprechens widersprechen einander nicht.
format-rule-sma-06 = Ein Versprechen mit einer Frist sagt, ab wann sie läuft, wer dafür einsteht und was geschieht, wenn es nicht gehalten wird.
format-rule-sma-07 = Eine Charta verlangt von den Kunden nicht mehr, als sie ihnen verspricht.
sma-never-missed = Dieses Ziel kann nie verfehlt werden: `{ $key }` ist { $value }.
sma-share-alone = { $target } der Fälle: innerhalb welcher Frist?
help-sma-share-alone = ergänzen Sie `within` oder `term`, oder sagen Sie mit `action`, dass nichts innerhalb einer Frist zu tun ist
sma-contradicts = `{ $one }` widerspricht `{ $other }`.
help-sma-contradicts = lassen Sie eines von beiden weg
sma-zero-term = Eine Frist von null kann niemand einhalten: { $value }.
help-sma-zero-term = schreiben Sie `immediately` oder `same day`, wenn das gemeint ist
sma-lacking = { $all ->
    [one] Von dem einen Versprechen mit einer Frist steht nicht da: { $lacks }.
   *[other] Von den { $all } Versprechen mit einer Frist steht nicht da: { $lacks }.
}
sma-lacking-start = ab wann sie läuft ({ $count })
sma-lacking-owner = wer dafür einsteht ({ $count })
sma-lacking-remedy = was geschieht, wenn es nicht gehalten wird ({ $count })
help-sma-lacking = ergänzen Sie `counted_from`, `owner` und `if_missed`
sma-duties = Die Charta verlangt von den Kunden mehr ({ $duties }), als sie ihnen verspricht ({ $promises }).
help-sma-duties = behalten Sie die Pflichten, ohne die die Versprechen nicht zu halten sind, oder versprechen Sie mehr

par-left-other = Dieser Text sollte auf { $language } sein, scheint aber in einer anderen Sprache geschrieben.
