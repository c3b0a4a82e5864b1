export interface EvaluateHuesOptions { readonly data: string; readonly cache: string; readonly model: string }
export async function evaluateHues(_options: EvaluateHuesOptions): Promise<void> {}
