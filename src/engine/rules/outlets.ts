/** Words by which the name of a newspaper, a broadcaster or an agency is known, in any language. */
export const OUTLET_WORDS: ReadonlySet<string> = new Set(
  `times post journal guardian telegraph tribune herald gazette chronicle observer independent mail
  sun mirror examiner inquirer globe dispatch courier echo standard express reuters bbc cnn nbc abc
  cbs msnbc npr pbs bloomberg politico axios buzzfeed breitbart newsweek huffpost press ap afp efe
  ansa dpa yonhap tass xinhua interfax jazeera arabiya pais mundo vanguardia confidencial periodico
  monde figaro liberation parisien spiegel zeit bild zeitung welt repubblica corriere stampa
  messaggero haaretz asahi mainichi yomiuri folha globo`.split(/\s+/u),
);
