/**
 * Values of a text model's `attention_mask`. A model of our own also says what a text's tokens add to its hues where it
 * finds `explained`; any other takes that for `read`. An input of its own would be required of every caller, since ONNX
 * Runtime for Node passes none that has a default.
 */
export const ATTENTION = { padding: 0, read: 1, explained: 2 } as const;
