/** Words that several languages' notice rows share. */

/** A "correction" of prices, of schoolwork or of prisoners is none of a text: in all languages. */
export const OTHER_CORRECTIONS =
  'market|stocks?\\b|shares|prices?\\b|rally|\\bindex\\b|officer|facilit|inmate|\\bkurse?\\b|markt|börse|aktie|preise?\\b|bourse|marché|\\bcours\\b|copies|bolsa|bursátil|mercado|precios|exámenes|borsa|mercat|listin|prezz|compiti|klausur';
