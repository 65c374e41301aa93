declare module 'LiaisonDirectoryStrings' {
  export const AppLabel: string;
}
