/** What stands around an article on news sites of other languages; written for these tests. */
import { BOILERPLATE } from './boilerplate';
import type { Text } from './corpus';

const FOREIGN_BOILERPLATE: Readonly<Record<string, readonly string[]>> = {
  it: [
    'Menu Cronaca Politica Esteri Economia Sport Meteo',
    'Abbonati per leggere tutti gli articoli senza limiti. Il primo mese costa un euro.',
    'Questo sito usa cookie propri e di terzi per misurare le visite.',
    'Condividi su',
    'I più letti della settimana',
    'La torta di mele della nonna, in versione senza forno',
    'Tutti i diritti riservati. La riproduzione è vietata.',
  ],
  fr: [
    'À la une International Société Économie Culture Météo',
    'Article réservé aux abonnés. Il vous reste la moitié à lire.',
    'Nous utilisons des cookies pour mesurer notre audience.',
    'Partager cette page',
    'Les plus lus de la semaine',
    'Sept idées de week-end à moins de deux heures de route',
    'Tous droits réservés. Mentions légales.',
  ],
  es: [
    'Portada Internacional Economía Deportes Cultura El tiempo',
    'Suscríbase y lea sin límites. Cancele cuando quiera.',
    'Utilizamos cookies propias y de terceros para conocer las visitas.',
    'Compartir en redes sociales',
    'Lo más visto',
    'Cómo limpiar una sartén quemada sin perder la paciencia',
    'Todos los derechos reservados. Aviso legal.',
  ],
  de: [
    'Startseite Politik Wirtschaft Sport Kultur Wetter',
    'Jetzt vier Wochen kostenlos testen. Danach monatlich kündbar.',
    'Wir verwenden Cookies, um unser Angebot zu verbessern.',
    'Artikel teilen',
    'Meistgelesen',
    'Zehn Zimmerpflanzen, die fast alles verzeihen',
    'Alle Rechte vorbehalten. Impressum. Datenschutz.',
  ],
  pt: [
    'Início Mundo Economia Esportes Cultura Tempo',
    'Assine e leia sem limites. O primeiro mês é grátis.',
    'Compartilhe esta reportagem',
    'Mais lidas',
    'Bolo de cenoura: o segredo está na cobertura',
    'Todos os direitos reservados.',
  ],
  nl: [
    'Voorpagina Binnenland Buitenland Sport Cultuur Weer',
    'Word abonnee en lees verder. De eerste maand is gratis.',
    'Deel dit artikel',
    'Meest gelezen',
    'Zo houd je basilicum langer dan een week in leven',
    'Alle rechten voorbehouden.',
  ],
  pl: [
    'Strona główna Kraj Świat Sport Kultura Pogoda',
    'Wykup dostęp i czytaj bez ograniczeń.',
    'Udostępnij ten artykuł',
    'Najczęściej czytane',
    'Pierogi z jagodami, które zawsze się udają',
    'Wszelkie prawa zastrzeżone.',
  ],
  ru: [
    'Главная Политика Экономика Общество Спорт Погода',
    'Подпишитесь на нашу рассылку, чтобы не пропустить главное.',
    'Поделиться',
    'Самое читаемое',
    'Как сварить варенье и не сжечь кастрюлю',
    'Все права защищены. Перепечатка без ссылки запрещена.',
  ],
  uk: [
    'Головна Політика Економіка Суспільство Спорт Погода',
    'Підпишіться на наш телеграм-канал.',
    'Поділитися',
    'Найпопулярніше',
    'Борщ, який подобається навіть сусідам',
    'Усі права захищено.',
  ],
  ko: [
    '홈 정치 경제 사회 국제 스포츠 날씨',
    '구독하고 매일 아침 뉴스레터를 받아 보세요.',
    '기사 공유하기',
    '많이 본 뉴스',
    '김치볶음밥을 더 맛있게 만드는 세 가지 방법',
    '무단 전재 및 재배포 금지',
  ],
  ja: [
    'ホーム 政治 経済 社会 国際 スポーツ 天気',
    '有料会員になると全文をお読みいただけます。',
    'この記事をシェアする',
    'アクセスランキング',
    '冷めてもおいしい卵焼きのこつ',
    '無断転載を禁じます。',
  ],
  zh: [
    '首页 时政 国际 财经 体育 天气',
    '订阅我们的新闻邮件,每天早晨送达。',
    '分享本文',
    '热门阅读',
    '番茄炒蛋到底先放哪一样',
    '版权所有,未经许可不得转载。',
  ],
  ar: [
    'الرئيسية سياسة اقتصاد رياضة ثقافة الطقس',
    'اشترك في نشرتنا البريدية لتصلك أهم الأخبار كل صباح.',
    'شارك هذا المقال',
    'الأكثر قراءة',
    'كيف تحضر شوربة العدس في نصف ساعة',
    'جميع الحقوق محفوظة.',
  ],
  el: [
    'Αρχική Πολιτική Οικονομία Αθλητισμός Καιρός',
    'Εγγραφείτε στο ενημερωτικό μας δελτίο.',
    'Μοιραστείτε το άρθρο',
    'Τα πιο διαβασμένα',
    'Φασολάδα όπως την έκανε η γιαγιά',
    'Με επιφύλαξη παντός δικαιώματος.',
  ],
  hi: [
    'होम राजनीति अर्थव्यवस्था खेल मौसम',
    'हर सुबह की ख़बरें पाने के लिए हमारा न्यूज़लेटर लें।',
    'यह लेख साझा करें',
    'सबसे ज़्यादा पढ़ी गई',
    'घर पर नरम रोटी बनाने के पांच तरीके',
    'सर्वाधिकार सुरक्षित।',
  ],
  he: [
    'ראשי פוליטיקה כלכלה ספורט מזג אוויר',
    'הירשמו לניוזלטר שלנו וקבלו את החדשות בכל בוקר.',
    'שתפו את הכתבה',
    'הנקראות ביותר',
    'שקשוקה ברבע שעה',
    'כל הזכויות שמורות.',
  ],
};

function languageOf({ kind }: Text): string | undefined {
  return /^([a-z]{2})(?:-|$)/.exec(kind)?.[1];
}

/** Whether a text's kind names a language: `it`, `it-commento`, … */
export function isForeign(text: Text): boolean {
  return languageOf(text) !== undefined;
}

/** Lines of a site in the language of a text. */
export function siteOf(text: Text): readonly string[] {
  return FOREIGN_BOILERPLATE[languageOf(text) ?? ''] ?? BOILERPLATE;
}
