format-rule-cfg-05 = Een eigen woord bevat een letter, en wat uit een woordenlijst wordt weggenomen, staat erin.
config-word-empty = “{ $word }” is geen woord.
config-word-both = “{ $word }” wordt tegelijk toegevoegd en weggenomen.
config-word-not-listed = Geen enkele woordenlijst van deze taal bevat “{ $word }”.

format-rule-sma-04 = Een aandeel van de gevallen is het aandeel dat binnen een termijn wordt behandeld.
format-rule-sma-05 = De gegevens van een belofte spreken elkaar niet tegen.
format-rule-sma-06 = Een belofte met een termijn zegt vanaf wanneer die loopt, wie ervoor instaat en wat er gebeurt als ze niet wordt nagekomen.
format-rule-sma-07 = Een charter vraagt niet meer van de klanten dan het hun belooft.
sma-never-missed = Dit doel kan nooit worden gemist: `{ $key }` is { $value }.
sma-share-alone = { $target } van de gevallen: binnen welke termijn?
help-sma-share-alone = geef er `within` of `term` bij, of zeg met `action` dat er niets binnen een termijn moet gebeuren
sma-contradicts = `{ $one }` spreekt `{ $other }` tegen.
help-sma-contradicts = laat een van beide weg
sma-zero-term = Een termijn van niets kan niemand nakomen: { $value }.
help-sma-zero-term = schrijf `immediately` of `same day` als dat is bedoeld
sma-lacking = { $all ->
    [one] Van de ene belofte met een termijn staat er niet: { $lacks }.
   *[other] Van de { $all } beloften met een termijn staat er niet: { $lacks }.
}
sma-lacking-start = vanaf wanneer die loopt ({ $count })
sma-lacking-owner = wie ervoor instaat ({ $count })
sma-lacking-remedy = wat er gebeurt als ze niet wordt nagekomen ({ $count })
help-sma-lacking = geef ze `counted_from`, `owner` en `if_missed`
sma-duties = Het charter vraagt meer van de klanten ({ $duties }) dan het hun belooft ({ $promises }).
help-sma-duties = houd de plichten waarzonder de beloften niet kunnen worden nagekomen, of beloof meer

par-left-other = Deze tekst zou in het { $language } moeten zijn, maar lijkt in een andere taal geschreven.
