import { type DestinationStream, type Logger as PinoLogger, pino } from 'pino';
import { errorFacts } from './errors.ts';
import { CREDENTIALS, type Settings } from './settings.ts';

/** Writes structured lines about what the program does, never about what a person typed. */
export type Logger = PinoLogger;

/**
 * Fields that carry a person's unpublished words, or secrets. What calls the logger hands it none of them; as a second
 * line of defence they are cut where they stand in what is logged, or up to two objects deeper.
 */
const PRIVATE_FIELDS = [
  'blurb',
  'description',
  'genres',
  'text',
  'title',
  'words',
  'token',
  'authorization',
  ...CREDENTIALS,
];

/** Makes the logger; lines go to standard error unless `destination` says otherwise. */
export function createLogger(
  settings: Pick<Settings, 'logLevel'>,
  destination: DestinationStream = pino.destination({ dest: 2, sync: true }),
): Logger {
  return pino(
    {
      level: settings.logLevel,
      base: null,
      redact: {
        paths: PRIVATE_FIELDS.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]),
        censor: '[private]',
      },
      serializers: { err: errorFacts, error: errorFacts },
      hooks: {
        // Without a message of our own, pino would log the error's.
        logMethod([fields, message, ...rest], method) {
          if (fields instanceof Error) method.call(this, { err: fields }, message ?? fields.name, ...rest);
          else method.call(this, fields, message ?? '', ...rest);
        },
      },
    },
    destination,
  );
}
