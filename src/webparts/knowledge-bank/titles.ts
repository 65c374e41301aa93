import * as strings from 'KnowledgeBankStrings';

/** What a question is called; SharePoint's forms ask for a title, other ways of adding one do not. */
export const questionTitle = ({ title }: { readonly title: string }): string => title || strings.UntitledQuestion;

/** What an article is called, also where it has no title. */
export const articleTitle = ({ title }: { readonly title: string }): string => title || strings.UntitledArticle;
