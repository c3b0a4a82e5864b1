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

declare module 'anypalette' {
  interface Colour {
    readonly name?: string;
    /** From 0 to 1. */
    readonly red: number;
    readonly green: number;
    readonly blue: number;
  }
  const anypalette: {
    loadPalette(
      file: { readonly data: Buffer; readonly fileExt: string },
      done: (
        error: Error | null,
        palette: readonly Colour[] | undefined,
        format: { readonly name: string } | undefined,
      ) => void,
    ): void;
  };
  export default anypalette;
}
