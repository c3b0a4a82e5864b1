import type { SightWords } from '../say/sight.ts';

/** What is said of how others see a palette in Japanese. */
export const sight: SightWords = {
  edge: {
    light: (colour) => `白いページでは地の色が溶け込みます。表紙に${colour}の細い縁を付けてください。`,
    dark: (colour) => `暗いページでは地の色が溶け込みます。表紙に${colour}の細い縁を付けてください。`,
  },
  faintType: (least) =>
    `色覚によっては、この地の上の文字のコントラストは${least}しかありません（4.5以上が目安です）。文字を大きく太くするか、別の色の帯に載せてください。`,
  merging: {
    group: (colours) => colours.join('と'),
    look: {
      grey: (colours) => `白黒では${colours}が同じに見えます`,
      blind: (colours) => `色覚によっては${colours}が同じに見えます`,
      both: (colours) => `白黒でも、色覚によっても、${colours}が同じに見えます`,
    },
    line: {
      light: (looks) => `${looks}。明るい線で分けてください。`,
      dark: (looks) => `${looks}。暗い線で分けてください。`,
      either: (looks) => `${looks}。明るい線か暗い線で分けてください。`,
    },
  },
  title: {
    whole: (parts) => `書店で表示される大きさでは、タイトルは${parts}です。`,
    clear: (sizes) => `${sizes}ピクセルで判読可能`,
    faint: (sizes) => `${sizes}ピクセルでかすれ気味`,
    lost: (sizes) => `${sizes}ピクセルで判読不能`,
    small: ({ sizes, letters }) => `${sizes}ピクセルで判読不能（文字の高さが${letters}ピクセル未満）`,
    lostInGrey: (sizes) => `白黒では${sizes}ピクセルで判読不能`,
  },
  view: {
    headline: 'ほかの人の目に映る配色',
    ink: ({ colour, least }) =>
      `文字と地のコントラスト比は${colour}、最も見えにくい場合で${least}です。4.5以上が望ましく、大きな文字なら3で足ります。`,
    apart: '白黒でも色覚の違いでも、隣り合う色が同じに見えることはありません。',
    standsOut: '地の色は、白いページでも暗いページでも、縁なしで浮かび上がります。',
  },
  viewPicture: {
    heading: 'ほかの人の目には',
    alike: '同じに見える色',
    sights: {
      colour: { name: 'カラー', detail: '多くの人の見え方' },
      grey: { name: '白黒', detail: '電子ペーパーの見え方' },
      protan: { name: '1型2色覚', detail: '赤の錐体がない' },
      deutan: { name: '2型2色覚', detail: '緑の錐体がない' },
      tritan: { name: '3型2色覚', detail: '青の錐体がない' },
    },
    pages: { light: '白いページ', dark: '暗いページ' },
    sizes: (sizes) => `${sizes}ピクセル`,
    type: (contrast) => `文字のコントラスト比${contrast}`,
    opening: '配色と、それをまとった簡素な表紙の見え方：',
    lookAlike: (colours) => `${colours}が同じに見える`,
  },
};
