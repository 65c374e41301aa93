declare module 'KnowledgeBankStrings' {
  export const AppLabel: string;
}
