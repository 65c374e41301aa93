export const StringHelper = {
  getLocaleNumberString: (value: number): string => String(value),
  format: (text: string, ...values: readonly unknown[]): string =>
    text.replace(/\{(\d+)\}/g, (_, index: string) => String(values[Number(index)] ?? ''))
};
