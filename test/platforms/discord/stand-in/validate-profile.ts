/** Fields of an application that a bot may set; terms, privacy and names are the portal's alone. */
const FIELDS: ReadonlySet<string> = new Set([
  'cover_image',
  'custom_install_url',
  'description',
  'event_webhooks_status',
  'event_webhooks_types',
  'event_webhooks_url',
  'flags',
  'icon',
  'install_params',
  'integration_types_config',
  'interactions_endpoint_url',
  'role_connections_verification_url',
  'tags',
]);

/** Scopes that may be installed by default: in servers, and with accounts. */
const SCOPES: Readonly<Record<string, readonly string[]>> = {
  0: ['applications.commands', 'bot'],
  1: ['applications.commands'],
};

interface ProfileJson {
  readonly description?: unknown;
  readonly tags?: unknown;
  readonly integration_types_config?: Readonly<
    Record<
      string,
      { readonly oauth2_install_params?: { readonly scopes: unknown; readonly permissions: unknown } }
    >
  >;
}

const isTag = (tag: unknown) => typeof tag === 'string' && tag.length > 0 && tag.length <= 20;

/** What Discord would refuse in a change of an application; from its documentation of applications. */
export function faultsOfProfile(body: unknown): string[] {
  const { description = '', tags = [], integration_types_config: types = {} } = body as ProfileJson;
  const faults = Object.keys(body as object)
    .filter((name) => !FIELDS.has(name))
    .map((name) => `${name} can't be set`);
  if (typeof description !== 'string' || description.length > 400) faults.push('no fit description');
  if (!Array.isArray(tags) || tags.length > 5 || !tags.every(isTag)) faults.push('no fit tags');
  for (const [type, { oauth2_install_params: params }] of Object.entries(types)) {
    const allowed = SCOPES[type];
    if (allowed === undefined) faults.push(`no kind of installation: ${type}`);
    if (params === undefined) continue;
    const { scopes, permissions } = params;
    if (!Array.isArray(scopes) || scopes.some((scope) => !allowed?.includes(scope as string)))
      faults.push('no fit scopes');
    if (typeof permissions !== 'string' || !/^\d{1,20}$/.test(permissions)) faults.push('no fit permissions');
  }
  return faults;
}
