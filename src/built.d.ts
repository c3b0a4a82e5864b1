/** Whether the last build is younger than all that it was made of; what came in a package was built of it. */
export function isBuilt(): boolean;
