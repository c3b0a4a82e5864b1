/**
 * The small words that English prose can't do without. Some are words of other languages too, which is why
 * they are weighed against those.
 */
export const ENGLISH_FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `the and of to that with for from by at is was are were be been being have having had has could can would
  should must may might does did do not no so as on but or because if this these those there their they them he
  him his she her hers it its our us we you your my who whom whose what when where which while why how into
  onto through between after before than then until about under over every each only just all one two some
  more most other another such own out up off against back never ever even too now new i will`.split(/\s+/),
);

/**
 * Small words of other languages with Latin letters, without marks, that English prose hardly has, names
 * included. One line a language.
 */
export const FOREIGN_FUNCTION_WORDS: ReadonlySet<string> = new Set(
  [
    'el los las la una unos del que por para pero como su sus lo se es esta este cuando muy sin sobre entre desde hasta donde nada porque quien todo todos tras durante mientras',
    'le les des du et est un une dans qui sur pas ne sa ses au aux avec pour par plus cette ce elle ils mais ou sont en il leur leurs nous vous tout tous sans sous lorsque quand etre fait chez cet ces',
    'der und das ist ein eine einer einem einen dem von zu auf nicht sich auch als nach bei fur ihr ihre aus wird vom zum zur wie sie er je mit zwei durch gegen wenn kann wurde ihren ihrem ihn sein seine seiner seinen noch uber oder nur doch',
    'che di della delle dei degli gli sono nel nella alla piu anche lui lei suo suoi quando tutto tutti dove dopo senza mai gli questa questo',
    'um uma num numa onde ela em na nos nas da dos das seu sua nao mas ao ele dela dele pelo pela foi depois quem sem isso aos uns tudo todos ate esta',
    'het een voor niet zijn haar hij zij maar ook dat naar uit deze wordt om te waar alles elkaar iedereen dan bij wie hun geen nog tussen tegen onder naast',
    'och det av att som pa till inte jag han hon ett var vid ar fran hans ikke og efter etter fik deres disse hvor nar blev',
    'nie jest do ktory ktora gdy jej jego przez oraz sie dla czy ale jak tego od ze po za na w z',
    'bir ve bu icin ile cok daha kadar gibi ancak onun kendi genc',
    'yang dan ke tidak dengan untuk pada adalah ini itu dari dalam seorang sebuah telah akan bahwa oleh mereka atau saat dia orang',
    'mot cua va nhung trong khong co nguoi nay',
    'hai ka ki ko ke mein aur nahin tha thi jo woh usko uski apne ek yeh kya',
    'quod cum ac sed esse quae autem ad eam',
    'si nu care cu pe pentru este din',
    'ja ei mutta joka jossa ovat han kun oli kui oma see mis kes',
    'az egy hogy nem meg csak volt vagy akkor',
    'ktery kdyz jeho jeji byl jsou ktere',
    'amb els seva aquest',
    'ang ng mga sa ay kanyang isang niya siya nang hindi',
  ].flatMap((line) => line.split(' ')),
);
