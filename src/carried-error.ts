import * as errors from './errors.ts';

/** An error as data: of one that goes from thread to thread its class is lost, and what it has beside its message. */
export interface CarriedError {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
  /** Its own fields, such as `code`, as far as they are plain. */
  readonly fields: Readonly<Record<string, string | number | boolean>>;
  readonly cause?: CarriedError;
}

/** An error as data, its causes included. */
export function carryError(error: unknown): CarriedError {
  if (!(error instanceof Error)) return { ...PLAIN, message: String(error) };
  const { name, message, stack, cause } = error;
  const fields = Object.fromEntries(Object.entries(error).filter(isPlain)) as CarriedError['fields'];
  return { name, message, stack, fields, ...(cause !== undefined && { cause: carryError(cause) }) };
}

/** The error that was carried: of the same class where it is one of ours. */
export function errorOf({ name, message, stack, fields, cause }: CarriedError): Error {
  const error = new Error(message, cause && { cause: errorOf(cause) });
  const own: unknown = (errors as Readonly<Record<string, unknown>>)[name];
  if (typeof own === 'function') Object.setPrototypeOf(error, own.prototype as object);
  Object.assign(error, fields, { stack });
  if (error.name !== name) Object.defineProperty(error, 'name', { value: name });
  return error;
}

function isPlain([, value]: readonly [string, unknown]): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

const PLAIN = { name: 'Error', stack: undefined, fields: {} };
