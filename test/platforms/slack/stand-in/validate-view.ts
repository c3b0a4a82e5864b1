import { type BlockJson, Checker, type TextJson, faultsOfBlocks } from './validate-blocks.ts';

/** A view as an app sends it. */
export interface ViewJson {
  readonly type: string;
  readonly title?: TextJson;
  readonly submit?: TextJson;
  readonly close?: TextJson;
  readonly blocks: readonly BlockJson[];
  readonly callback_id?: string;
  readonly private_metadata?: string;
  readonly external_id?: string;
  readonly notify_on_close?: boolean;
}

/** What Slack would refuse in a view of that type. */
export function faultsOfView(
  view: ViewJson,
  type: 'modal' | 'home',
  isReady: (file: string) => boolean,
): string[] {
  const check = new Checker(isReady);
  if (view.type !== type) check.fail(`must be of type ${type}`, '/view/type');
  if (type === 'modal' && !view.title) check.fail('missing required field: title', '/view');
  check.text(view.title, 24, '/view/title', true);
  check.text(view.submit, 24, '/view/submit', true);
  check.text(view.close, 24, '/view/close', true);
  check.length(view.private_metadata, 3000, '/view/private_metadata');
  check.length(view.callback_id, 255, '/view/callback_id');
  check.length(view.external_id, 255, '/view/external_id');
  if (!Array.isArray(view.blocks))
    return [...check.faults, 'missing required field: blocks [json-pointer:/view]'];
  const asks = view.blocks.some((block) => block.type === 'input');
  if (type === 'modal' && asks && !view.submit) check.fail('must define `submit` for an input', '/view');
  return [...check.faults, ...faultsOfBlocks(view.blocks, { most: 100, isReady, at: '/view/blocks' })];
}
