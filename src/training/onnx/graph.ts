import { bytesField, floatField, integerField, message, stringField } from './protobuf.ts';

/** Numbers of `TensorProto.DataType` (https://github.com/onnx/onnx/blob/main/onnx/onnx.proto). */
export const ELEMENT = { float: 1, uint8: 2, int8: 3, int32: 6, int64: 7, bool: 9, double: 11 } as const;

type ElementType = keyof typeof ELEMENT;
type Attribute =
  | number
  | string
  | readonly number[]
  | { readonly float: number }
  | { readonly graph: Uint8Array };

/** Version of the standard operators that graphs are written for, and of the file format that carries it. */
const OPSET = 17;
const IR_VERSION = 8;

const ATTRIBUTE_TYPE = { float: 1, int: 2, string: 3, graph: 5, ints: 7 } as const;

/** One of the ways that a graph may go: makes its tensors, and gives the names of those that come out of it. */
export type Branch = () => readonly string[];

/** What comes out of a branch, whichever way was gone. */
export interface BranchOutput {
  /** Made up where there is none. */
  readonly name?: string;
  readonly type: ElementType;
  readonly shape: readonly (number | string)[];
}

/** Values that can become a constant of the graph. */
export type TensorValues = Float32Array | Float64Array | Uint8Array | Int8Array | Int32Array | BigInt64Array;

/**
 * Writes an ONNX graph, one operator after the other. Every method that makes a tensor returns its name, so
 * that a graph reads like the formula it computes.
 */
export class GraphBuilder {
  #nodes: Uint8Array[] = [];
  readonly #constants: Uint8Array[] = [];
  readonly #inputs: Uint8Array[] = [];
  readonly #outputs: Uint8Array[] = [];
  readonly #prefix: string;
  #names = 0;

  /** @param prefix begins every name that the builder makes, so that two graphs can become one */
  constructor(prefix = '') {
    this.#prefix = prefix;
  }

  /** Declares an input; a dimension given as text may have any size. */
  input(name: string, type: ElementType, shape: readonly (number | string)[]): string {
    this.#inputs.push(bytesField(11, valueInfo(name, type, shape)));
    return name;
  }

  /** Declares an output that `add` has already named. */
  output(name: string, type: ElementType, shape: readonly (number | string)[]): void {
    this.#outputs.push(bytesField(12, valueInfo(name, type, shape)));
  }

  /** A constant tensor. Throws a RangeError when the shape does not hold as many values as are given. */
  constant(values: TensorValues, shape: readonly number[]): string {
    const size = shape.reduce((product, dimension) => product * dimension, 1);
    if (size !== values.length) {
      throw new RangeError(
        `A tensor of shape [${shape.join(', ')}] holds ${size} values, not ${values.length}.`,
      );
    }
    const name = this.#name('constant');
    const raw = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    this.#constants.push(
      bytesField(
        5,
        message(
          ...shape.map((dimension) => integerField(1, dimension)),
          integerField(2, ELEMENT[elementTypeOf(values)]),
          stringField(8, name),
          bytesField(9, raw),
        ),
      ),
    );
    return name;
  }

  /** One float, for element-wise operators. */
  scalar(value: number): string {
    return this.constant(Float32Array.of(value), []);
  }

  /** A list of whole numbers, for axes and shapes. */
  integers(...values: readonly number[]): string {
    return this.constant(BigInt64Array.from(values, BigInt), [values.length]);
  }

  /** One whole number. */
  integer(value: number): string {
    return this.constant(BigInt64Array.of(BigInt(value)), []);
  }

  /** Adds one operator with one output and returns the output's name. */
  add(
    operator: string,
    inputs: readonly string[],
    attributes: Readonly<Record<string, Attribute>> = {},
    output: string = this.#name(operator),
  ): string {
    this.#push(operator, inputs, attributes, [output]);
    return output;
  }

  /** Adds one operator with several outputs and returns their names. */
  addWithOutputs(
    operator: string,
    inputs: readonly string[],
    outputs: number,
    attributes: Readonly<Record<string, Attribute>> = {},
  ): string[] {
    const names = Array.from({ length: outputs }, () => this.#name(operator));
    this.#push(operator, inputs, attributes, names);
    return names;
  }

  /**
   * Goes one way or the other and returns the names of what comes out of it. Branches may use every tensor that was made
   * before them; their own are computed only where their way is gone, and are not to be used outside.
   *
   * @param condition name of one boolean
   */
  addIf(
    condition: string,
    outputs: readonly BranchOutput[],
    branches: { readonly yes: Branch; readonly no: Branch },
  ): string[] {
    const names = outputs.map(({ name }) => name ?? this.#name('If'));
    const attributes = {
      then_branch: { graph: this.#branch(branches.yes, outputs) },
      else_branch: { graph: this.#branch(branches.no, outputs) },
    };
    this.#push('If', [condition], attributes, names);
    return names;
  }

  #branch(make: Branch, outputs: readonly BranchOutput[]): Uint8Array {
    const outer = this.#nodes;
    this.#nodes = [];
    try {
      // A branch may give no tensor of the graph around it, but a copy of one.
      const names = make().map((name) => this.add('Identity', [name]));
      const given = outputs.map(({ type, shape }, at) => bytesField(12, valueInfo(names[at]!, type, shape)));
      return message(...this.#nodes, stringField(2, this.#name('branch')), ...given);
    } finally {
      this.#nodes = outer;
    }
  }

  #push(
    operator: string,
    inputs: readonly string[],
    attributes: Readonly<Record<string, Attribute>>,
    outputs: readonly string[],
  ): void {
    this.#nodes.push(
      bytesField(
        1,
        message(
          ...inputs.map((input) => stringField(1, input)),
          ...outputs.map((output) => stringField(2, output)),
          stringField(4, operator),
          ...Object.entries(attributes).map(([name, value]) => bytesField(5, attribute(name, value))),
        ),
      ),
    );
  }

  /** The bytes of the ONNX file. */
  build(graphName: string): Uint8Array {
    const graph = message(
      ...this.#nodes,
      stringField(2, graphName),
      ...this.#constants,
      ...this.#inputs,
      ...this.#outputs,
    );
    return message(
      integerField(1, IR_VERSION),
      stringField(2, 'coverhues'),
      bytesField(7, graph),
      bytesField(8, integerField(2, OPSET)),
    );
  }

  /**
   * The operators, constants and outputs alone. Appended to the bytes of another ONNX file they become part of
   * its graph, because messages that stand one after the other are one message with the fields of both
   * (https://protobuf.dev/programming-guides/encoding/#last-one-wins).
   */
  buildAddition(): Uint8Array {
    return message(bytesField(7, message(...this.#nodes, ...this.#constants, ...this.#outputs)));
  }

  #name(kind: string): string {
    return `${this.#prefix}${kind}_${this.#names++}`;
  }
}

function elementTypeOf(values: TensorValues): ElementType {
  if (values instanceof Float32Array) return 'float';
  if (values instanceof Float64Array) return 'double';
  if (values instanceof Int8Array) return 'int8';
  if (values instanceof Uint8Array) return 'uint8';
  return values instanceof Int32Array ? 'int32' : 'int64';
}

function valueInfo(name: string, type: ElementType, shape: readonly (number | string)[]): Uint8Array {
  const dimensions = shape.map((dimension) =>
    bytesField(1, typeof dimension === 'number' ? integerField(1, dimension) : stringField(2, dimension)),
  );
  const tensor = message(integerField(1, ELEMENT[type]), bytesField(2, message(...dimensions)));
  return message(stringField(1, name), bytesField(2, bytesField(1, tensor)));
}

function attribute(name: string, value: Attribute): Uint8Array {
  if (typeof value === 'number') {
    return message(stringField(1, name), integerField(3, value), integerField(20, ATTRIBUTE_TYPE.int));
  }
  if (typeof value === 'string') {
    return message(stringField(1, name), stringField(4, value), integerField(20, ATTRIBUTE_TYPE.string));
  }
  if ('float' in value) {
    return message(stringField(1, name), floatField(2, value.float), integerField(20, ATTRIBUTE_TYPE.float));
  }
  if ('graph' in value) {
    return message(stringField(1, name), bytesField(6, value.graph), integerField(20, ATTRIBUTE_TYPE.graph));
  }
  return message(
    stringField(1, name),
    ...value.map((entry) => integerField(8, entry)),
    integerField(20, ATTRIBUTE_TYPE.ints),
  );
}
