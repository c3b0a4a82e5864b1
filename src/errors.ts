/** Stable names of the faults that coverhues itself reports. */
export type ErrorCode =
  | 'SETTINGS_INVALID'
  | 'USAGE'
  | 'INPUT_UNREADABLE'
  | 'OUTPUT_UNWRITABLE'
  | 'MODEL_DIRECTORY_MISSING'
  | 'MODEL_FILE_MISSING'
  | 'MODEL_INVALID';

/**
 * A fault that a person can do something about: `message` says what happened and what to do next,
 * and never quotes a blurb, a title or a secret, so it may be shown and logged.
 */
export class CoverhuesError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
  }
}

/** One or more settings have a wrong value. */
export class SettingsError extends CoverhuesError {
  constructor(message: string, options?: ErrorOptions) {
    super('SETTINGS_INVALID', message, options);
  }
}

/** A command was called in a way that it does not offer; the shell's exit code is 2. */
export class UsageError extends CoverhuesError {
  constructor(message: string, options?: ErrorOptions) {
    super('USAGE', message, options);
  }
}

/** A file that was asked for cannot be read or written. */
export class FileError extends CoverhuesError {
  constructor(code: 'INPUT_UNREADABLE' | 'OUTPUT_UNWRITABLE', message: string, options?: ErrorOptions) {
    super(code, message, options);
  }
}

/** A model directory cannot be used. */
export class ModelError extends CoverhuesError {
  constructor(
    code: 'MODEL_DIRECTORY_MISSING' | 'MODEL_FILE_MISSING' | 'MODEL_INVALID',
    message: string,
    options?: ErrorOptions,
  ) {
    super(code, message, options);
  }
}
