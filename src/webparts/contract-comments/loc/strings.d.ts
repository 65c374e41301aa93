declare module 'ContractCommentsStrings' {
  export const AppLabel: string;
}
