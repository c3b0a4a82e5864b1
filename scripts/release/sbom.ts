import { shippedWorks } from '../third-party/assets.ts';
import { SAID_ELSEWHERE } from '../third-party/licences.ts';
import { carriedPackages, installedPackages } from '../third-party/packages.ts';

interface Licence {
  readonly license?: { readonly id?: string; readonly name?: string };
  readonly expression?: string;
}

/** A component of a bill of materials, as far as it is changed here. */
interface Component {
  readonly 'bom-ref': string;
  readonly type: string;
  readonly name: string;
  readonly version?: string;
  readonly purl?: string;
  readonly licenses?: readonly Licence[];
}

/** A bill of materials in CycloneDX. */
interface Bill {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/**
 * A bill of materials of all that ships: what npm says of the packages that are installed with it, the code that the build
 * carries, fonts and data.
 *
 * @param ofNpm what `npm sbom --sbom-format cyclonedx` says of the whole clone
 */
export function billOfMaterials(ofNpm: string): string {
  const bill = JSON.parse(ofNpm) as Bill;
  const { component } = bill.metadata;
  const shipped = new Set(installedPackages().map(({ name, version }) => `${name}@${version}`));
  const installed = bill.components.filter(({ name, version }) => shipped.has(`${name}@${version}`));
  const refs = new Set([component, ...installed].map((each) => each['bom-ref']));
  const carried = carriedPackages().map(({ name, version, licence }): Component => ({
    'bom-ref': `carried:${name}@${version}`,
    type: 'library',
    name,
    version,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    licenses: [{ license: { id: licence } }],
  }));
  const works = shippedWorks().map(({ what, files, licence }): Component => ({
    'bom-ref': `file:${files[0] ?? what}`,
    type: 'file',
    name: what,
    licenses: [{ license: { id: licence } }],
  }));
  return `${JSON.stringify(
    {
      ...bill,
      // npm calls it as the clone's folder is called.
      metadata: { ...bill.metadata, component: { ...component, name: 'coverhues', type: 'application' } },
      components: [...installed.map(withLicence), ...carried, ...works],
      dependencies: bill.dependencies
        .filter(({ ref }) => refs.has(ref))
        .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((each) => refs.has(each)) })),
    },
    undefined,
    2,
  )}\n`;
}

/** What a package's own manifest leaves out, its file says. */
function withLicence(component: Component): Component {
  const id = SAID_ELSEWHERE[component.name];
  return id === undefined || (component.licenses ?? []).length > 0
    ? component
    : { ...component, licenses: [{ license: { id } }] };
}
