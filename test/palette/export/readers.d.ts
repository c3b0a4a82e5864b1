/** Other people's readers of the formats, which have no types of their own. */

declare module 'ase-utils' {
  interface Swatch {
    readonly name: string;
    readonly model: string;
    readonly color: readonly number[];
    readonly type: string;
  }
  const utils: {
    decode(bytes: Buffer): {
      readonly version: string;
      readonly groups: readonly { readonly name: string; readonly colors: readonly Swatch[] }[];
      readonly colors: readonly Swatch[];
    };
  };
  export default utils;
}

declare module 'procreate-swatches' {
  export function readSwatchesFile(
    bytes: Uint8Array,
    space: 'rgb',
  ): Promise<{
    readonly name: string;
    readonly colors: readonly (readonly [channels: readonly [number, number, number], space: 'rgb'])[];
  }>;
}
