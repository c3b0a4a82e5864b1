import type { LeftOutWords } from '../left-out.ts';
import { formats } from './formats.ts';

/** What of a blurb was left out of reading. */
export const leftOut: LeftOutWords = {
  part: {
    review: ['書評の引用', '書評の引用'],
    accolade: ['受賞や売れ行きの宣伝文', '受賞や売れ行きの宣伝文'],
    comparison: ['他の本との比較', '他の本との比較'],
    biography: ['著者紹介'],
    series: ['シリーズの案内', 'シリーズの案内'],
    edition: ['版についての注記', '版についての注記'],
    warning: ['内容に関する注意書き', '内容に関する注意書き'],
    tags: ['ハッシュタグや絵文字コード'],
    advertising: ['広告'],
    metadata: ['メタデータ'],
  },
  counted: (count, several) => `${several}${formats.number(count)}件`,
  sentence: (parts) => `次の部分は読んでいません：${formats.list(parts)}。`,
  textRead: '読んだ文章：',
  nothingRead: '文章は読んでいません。',
};
