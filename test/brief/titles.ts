import { seededRandom } from '../../src/training/random.ts';

/** Words of titles, by what they are written in. */
const WORDS = {
  latin: 'The Salt Ledger and Harbour of Unsaid Things Lighthouse WINTER Ölmühle Ciência Œuvre Łódź'.split(
    ' ',
  ),
  long: ['Donaudampfschifffahrtselektrizitätenhauptbetriebswerk', 'Llanfairpwllgwyngyllgogerychwyrndrobwll'],
  vietnamese: 'Người Đẹp Ẩn Giữa Rừng Sâu Ế Ặ'.split(' '),
  greek: 'Το Βιβλίο του Αλατιού και η Θάλασσα'.split(' '),
  cyrillic: 'Соляная книга и тайна маяка Їжак'.split(' '),
  arabic: 'دفتر الملح وأسرار المدينة (الجزء الثاني) ١٢٣ ۴۵۶'.split(' '),
  hebrew: 'ספר המלח וסודות העיר (כרך ב) 30 שָׁלוֹם'.split(' '),
  devanagari: 'नमक की किताब और क्षत्रिय का रहस्य हिन्दी'.split(' '),
  tamil: 'உப்பு புத்தகம் கொடு ஸ்ரீ'.split(' '),
  thai: ['สมุดบัญชีเกลือ', 'ที่นี่', 'ผู้เฝ้าประภาคาร'],
  japanese: [
    '塩の帳簿',
    '珈琲と薔薇',
    'と海辺の灯台守、',
    '三十年目の冬',
    'ナイフ・アンド・フォーク',
    '（上）',
  ],
  chinese: ['简体中文的书名', '國家為什麼會失敗', '灯塔守护人', '三十个冬天'],
  korean: '소금 장부 바닷가 등대지기'.split(' '),
  emoji: ['😀', '👨‍👩‍👧', '🇫🇷', '❤️', '🫠', '&', '<War>', '№', '½'],
  bare: ['!', '…', '—', '3:1', '#1'],
  none: ['ᏣᎳᎩ', 'ᎦᏬᏂᎯᏍᏗ'],
  piled: ['Z̷̡͇̎̈́a̵̠͗͜l̶̰̈́g̶̙̈o̶̥͝'],
} as const;

/** A title of one line in each script that the fonts have, and in several. */
export const TITLES_BY_SCRIPT: Readonly<Record<string, string>> = {
  Latin: 'The Salt Ledger: Œuvre fi ffl',
  Vietnamese: 'Người Đẹp Ẩn Giữa Rừng Sâu',
  Greek: 'Το Βιβλίο του Αλατιού ΐ ώ',
  Cyrillic: 'Соляная книга, Їжак',
  Arabic: 'دفتر الملح وأسرار المدينة (الجزء الثاني)',
  'Arabic with marks and figures': 'مُحَمَّد في بيت لا ١٢٣ ۴۵۶',
  'Persian with joiners that part letters': 'خانه\u200cای که می\u200cرود',
  Hebrew: 'ספר המלח (כרך ב) 30',
  'Hebrew with points': 'שָׁלוֹם לָעִיר',
  Devanagari: 'क्षत्रिय का रहस्य हिन्दी',
  Tamil: 'உப்பு கொடு ஸ்ரீ',
  Thai: 'ที่นี่ ผู้เฝ้าประภาคาร น้ำ',
  Japanese: '塩の帳簿と珈琲、蒼い薔薇（上）',
  Chinese: '简体中文的书名：國家的燈塔',
  Korean: '소금 장부 바닷가 등대지기',
  emoji: 'Salt 😀 👨‍👩‍👧 🇫🇷 ❤️',
  'two directions': 'Salt ملح Sea ים 2',
};

export type Script = keyof typeof WORDS;

/** So many titles in scripts of all kinds, of up to 300 characters; always the same. */
export function makeTitles(count: number): string[] {
  const random = seededRandom(20);
  const scripts = Object.keys(WORDS) as Script[];
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  return Array.from({ length: count }, (_, at) => {
    const script = scripts[at % scripts.length]!;
    // Every third title mixes two scripts.
    const others = at % 3 === 0 ? [script, pick(scripts)] : [script];
    const joint = script === 'japanese' || script === 'chinese' || script === 'thai' ? '' : ' ';
    const words = Array.from({ length: 1 + Math.floor(random() ** 2 * 40) }, () => pick(WORDS[pick(others)]));
    return words.join(joint).slice(0, 300);
  });
}
