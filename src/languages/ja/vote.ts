import type { VoteWords } from '../say/vote.ts';

/** 投票について日本語で言うこと。 */
export const vote: VoteWords = {
  options: {
    question: { name: '質問', description: '何についての投票か' },
    palette: { name: 'パレット', description: '棚にあるパレットの名前' },
    hours: { name: '時間', description: '投票を続ける時間数（1から168まで）。指定がなければ24' },
  },
  usualQuestion: '表紙にはどの色がよいですか？',
  rules: {
    poll: '一人一票で、終了までは変更できます。',
    buttons: '一人一票で、別のボタンを押すと変更できます。',
  },
  tie: '同数の場合は、一覧で先にあるものを選びます。',
  cover: (number) => `表紙${number}`,
  button: (number) => `${number}に投票`,
  votes: { other: (count) => `${count}票` },
  ends: '投票の終了',
  posted: '投票を始めました。時間が来ると自動的に終わります。',
  form: {
    shortTitle: '投票にかける',
    submit: '投票を始める',
    question: '質問',
    palettes: '棚のパレット',
    covers: { label: '表紙', description: '表紙の画像。パレットと合わせて5件まで' },
    hours: '期間',
  },
  lasts: { other: (count) => `${count}時間` },
  opening: '投票の対象：',
  cast: {
    counted: (name) => `${name}に投票しました。変更するには、別のものに投票してください。`,
    changed: (name) => `投票を${name}に変更しました。`,
    known: 'これより後の投票がすでに数えられています。',
    over: 'この投票は終了したので、もう変わりません。',
    gone: 'この投票はもう保存されていません。',
    elsewhere: 'この投票は別の場所のものです。参加できるのはそのチャンネルの人だけです。',
  },
  ended: {
    won: ({ name, votes, of }) => `投票が終了しました。${of}票中${votes}票で${name}に決まりました。`,
    level: ({ name, votes, of, others }) =>
      `投票が終了しました。${of}票中${votes}票で${name}に決まりました。同数は${others}ですが、一覧ではこちらが先です。`,
    nobody: '投票が終了しましたが、参加した人はいませんでした。',
  },
  kept: (name) => `選ばれたものは、このチャンネルの棚に${name}として置きました。`,
  shelfFull: 'このチャンネルの棚がいっぱいなので、選ばれたものを置けませんでした。',
  deleted: (question) => `${question}の投票は削除されたので、結果なしで終了しました。`,
  byButtons: 'ここでは投票機能を使えないので、ボタンで投票します。',
  faults: {
    nowhere: '投票には、ほかの人も参加するチャットのチャンネルが必要です。',
    alone: '投票にはほかの人が必要です。ここではなく、チャンネルかスレッドで頼んでください。',
    stranger:
      '私はこのチャンネルのメンバーではないので、票を数えられません。招待してから、もう一度頼んでください。',
    unsent: '投票を投稿できませんでした。ここに書き込めないか、スレッドが閉じられています。',
    hours: '投票の時間は1から168時間です。',
    tooFew: '投票には、棚のパレットか表紙が少なくとも二つ必要です。',
    tooMany: (most) => `多すぎます。投票にかけられるパレットや表紙は${most}件までです。`,
    missing: (name) => `${name}というパレットは、あなたの棚にも、このチャンネルや全員の棚にもありません。`,
    same: (names) => `${names}は同じパレットなので、選べません。どれかを外してください。`,
  },
};
