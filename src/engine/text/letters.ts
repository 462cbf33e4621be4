/**
 * Letters and the rough Latin they stand for: `latin:letters`, groups parted by spaces, `-` for a
 * letter without a consonant. Chosen for how foreign names are written, not for native words.
 */

export const CYRILLIC =
  'a:аяэ e:еёє i:иыії o:о u:ую v:в b:б g:гґ d:д zh:ж z:з y:й k:к l:л љ:љ m:м n:нњ p:п r:р s:с t:т f:ф h:х ts:ц ch:ч sh:ш sch:щ dj:џђ k:ћ -:ьъ u:ў';
export const GREEK =
  'a:αά v:β g:γ d:δ e:εέηή z:ζ t:θ i:ιίϊΐυύϋΰ k:κ l:λ m:μ n:ν ks:ξ o:οόωώ p:π r:ρ s:σς t:τ f:φ h:χ ps:ψ';
export const HEBREW = 'a:אע b:ב g:ג d:ד h:ה o:ו z:ז k:חכךק t:טת i:י l:ל m:מם n:נן s:סצץש p:פף r:ר';
export const ARABIC =
  'a:اأإآىءئؤعٱ b:ب p:پ t:تطث j:ج ch:چ h:حهة kh:خ d:دض z:ذزظژ r:ر s:سصش g:غگ f:ف v:ڤ k:قكک l:ل m:م n:ن u:و i:يی';
export const DEVANAGARI =
  'a:अआाऐऔैौऑॉ i:इईिी u:उऊुू e:एेऍॅ o:ओो ri:ऋृ k:कखक़ k:ख़ g:गघग़ n:ङञणन ch:चछ j:जझ z:ज़झ़ t:टठतथ d:डढदधड़ढ़ p:पफ f:फ़ b:बभ m:म y:य r:र l:लळ v:व s:शषस h:ह n:ंँ';
export const THAI =
  'k:กขฃคฅฆ n:ง j:จ ch:ฉชฌ s:ซศษส y:ญย d:ฎด t:ฏฐฑฒตถทธ n:ณน b:บ p:ปผพภ f:ฝฟ m:ม r:ร l:ลฬ v:ว h:หฮ a:อะาแเโใไิีึืุูั';
export const KANA =
  'a:アァあ i:イィい u:ウゥう e:エェえ o:オォお ka:カか ki:キき ku:クく ke:ケけ ko:コこ ga:ガが gi:ギぎ gu:グぐ ge:ゲげ go:ゴご sa:サさ shi:シし su:スす se:セせ so:ソそ za:ザざ ji:ジヂじ zu:ズヅず ze:ゼぜ zo:ゾぞ ta:タた chi:チち tsu:ツつ te:テて to:トと da:ダだ de:デで do:ドど na:ナな ni:ニに nu:ヌぬ ne:ネね no:ノの ha:ハは hi:ヒひ fu:フふ he:ヘへ ho:ホほ ba:バば bi:ビび bu:ブぶ be:ベべ bo:ボぼ pa:パぱ pi:ピぴ pu:プぷ pe:ペぺ po:ポぽ ma:マま mi:ミみ mu:ムむ me:メめ mo:モも ya:ヤャや yu:ユュゆ yo:ヨョよ ra:ラら ri:リり ru:ルる re:レれ ro:ロろ wa:ワわ n:ンん vu:ヴ';
/** Characters that Chinese transcriptions of foreign names are built from. */
export const CHINESE =
  'a:阿艾埃爱奥欧伊乌亚安昂恩因英温翁以尤于约叶耶雅延扬杨厄 an:安恩因英温昂 ba:巴芭拜贝比彼毕伯博波布堡鲍保包柏白 ban:班本宾伯邦滨彬 pa:帕派佩皮普珀蒲庞珮匹坡 pan:潘彭平 fa:法费菲佛弗福富夫芙伏弗 fan:凡范芬丰冯方 va:瓦维韦沃伍武威魏薇 van:万旺文文温 da:达戴德迪杜多道代黛蒂 dan:丹登邓东敦顿丁当 ta:塔泰特提图托陶太蒂汀 tan:坦唐滕坦廷汀通顿藤 ka:卡凯科克基柯库考开吉奇切 kan:坎肯金康孔昆 ga:加盖格古戈高哥圭嘉伽 gan:根冈甘贡 sa:萨塞斯西锡索苏绍赛色桑司思丝史施 san:桑森辛松孙圣申 sha:沙谢舍希什朔舒肖夏莎 shan:尚申欣香 za:扎泽兹齐佐祖宰 ja:贾杰吉季焦朱久加 jan:詹简金 cha:查切奇乔丘 chan:钱琴 ma:马麦梅米莫穆默毛玛美迈姆密 man:曼门明蒙芒 na:纳奈内尼诺努娜妮 nan:南能宁农 la:拉莱勒利卢罗劳鲁莉丽蕾雷里路洛露 lan:兰伦林隆朗琳 r:尔 wa:华瓦沃 shen:盛 ha:哈海赫黑希霍胡豪亨汉洪洪韩亨';
