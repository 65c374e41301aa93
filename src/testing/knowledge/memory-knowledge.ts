import { DataError } from '../../data/sharepoint/data-error';
import type {
  Feedback,
  FoundArticle,
  KnowledgeRepository,
  OlderQuestions,
  StepRequest
} from '../../data/knowledge/knowledge-repository';
import { takeStep } from '../../domain/knowledge/questions/question-steps';
import type { Article } from '../../domain/knowledge/articles/article';
import type { Vote } from '../../domain/knowledge/articles/article-votes';
import type { ArticleReading, Bank } from '../../domain/knowledge/bank';
import type { Question, QuestionDraft } from '../../domain/knowledge/questions/question';
import { buildQuestion } from './build-knowledge';
import type { PersonRef } from '../../domain/people/person';

/** A knowledge bank in memory: does what the site does, remembers what it was asked, and fails when a test asks for it. */
export class MemoryKnowledge implements KnowledgeRepository {
  public readonly calls: string[] = [];
  public readonly feedback = new Map<string, Feedback>();
  public readonly gaps: string[] = [];
  public readonly asked = new Map<string, Question>();
  public olderVotes: readonly Vote[] | undefined = [];
  /** Questions older than those of the bank. */
  public waiting: OlderQuestions = { questions: [], crowding: [], hasAll: true };
  public bodies: ReadonlyMap<string, readonly FoundArticle[]> = new Map();
  /** Thrown once, by the next call of the operation it names; others go on in the meantime, as pages do more than one thing. */
  public failNext: DataError | undefined;

  public constructor(
    private readonly bank: Bank,
    private readonly articles: ReadonlyMap<number, Partial<ArticleReading>> = new Map()
  ) {}

  public async readBank(articleId?: number): Promise<{ bank: Bank; article: ArticleReading | undefined }> {
    this.note('readBank');
    return { bank: this.bank, article: articleId === undefined ? undefined : this.reading(articleId) };
  }

  public async readMoreArticles(bank: Bank): Promise<Bank> {
    this.note('readMoreArticles');
    return { ...bank, articleTotal: bank.articles.length };
  }

  public async readOlderVotes(): Promise<readonly Vote[] | undefined> {
    this.note('readOlderVotes');
    return this.olderVotes;
  }

  public async readChanges(bank: Bank): Promise<Bank> {
    this.note('readChanges');
    return bank;
  }

  public async readRights(bank: Bank): Promise<Bank> {
    this.note('readRights');
    return { ...bank, me: this.bank.me, rights: this.bank.rights };
  }

  public async readArticle(articleId: number): Promise<ArticleReading> {
    this.note('readArticle');
    const reading = this.reading(articleId);
    if (!reading) throw new DataError('notFound', 'knowledge.readArticle', 'Gone');
    return reading;
  }

  public async verifyArticle(
    { id }: Pick<Article, 'id'>,
    { id: verifiedById }: PersonRef,
    now: Date
  ): Promise<Article> {
    this.note('verifyArticle');
    const article = this.bank.articles.find((other) => other.id === id);
    if (!article) throw new DataError('notFound', 'knowledge.verifyArticle', 'Gone');
    return { ...article, verifiedById, verifiedOn: now, isChangedSince: false, modified: now };
  }

  public async readQuestionsOf(personId: number, bank: Bank): Promise<readonly Question[]> {
    this.note('readQuestionsOf');
    return bank.questions.filter(({ asker }) => asker.id === personId);
  }

  public async readWaiting(): Promise<OlderQuestions> {
    this.note('readWaiting');
    return this.waiting;
  }

  public async readQuestion(id: number): Promise<Question> {
    this.note('readQuestion');
    const question = [...this.bank.questions, ...this.waiting.questions].find((other) => other.id === id);
    if (!question) throw new DataError('notFound', 'knowledge.readQuestion', 'Gone');
    return question;
  }

  public async giveFeedback(feedback: Feedback, personId: number): Promise<void> {
    this.note('giveFeedback');
    this.feedback.set(`${feedback.articleId}:${personId}`, feedback);
  }

  public async recordGap(words: string): Promise<void> {
    this.note('recordGap');
    this.gaps.push(words);
  }

  public async ask(draft: QuestionDraft, asker: PersonRef): Promise<Question> {
    this.note('ask');
    const question =
      this.asked.get(draft.key) ?? buildQuestion(100 + this.asked.size, draft.title, { ...draft, asker });
    this.asked.set(draft.key, question);
    return question;
  }

  public async takeStep({ question: { id: questionId }, act, actor, now }: StepRequest): Promise<Question> {
    this.note(`takeStep ${act.step}`);
    const known = [...this.bank.questions, ...this.waiting.questions];
    const question = known.find(({ id }) => id === questionId);
    const result = question && takeStep(question, act, actor, now);
    if (result?.kind !== 'taken') throw new DataError('conflict', 'knowledge.takeStep', 'Changed meanwhile');
    return result.question;
  }

  public async searchBodies(words: string): Promise<readonly FoundArticle[]> {
    this.note('searchBodies');
    return this.bodies.get(words) ?? [];
  }

  private reading(articleId: number): ArticleReading | undefined {
    if (!this.bank.articles.some(({ id }) => id === articleId)) return undefined;
    return {
      id: articleId,
      body: '',
      owner: undefined,
      verifier: undefined,
      reasons: [],
      hasAllReasons: true,
      ...this.articles.get(articleId)
    };
  }

  private note(call: string): void {
    this.calls.push(call);
    const failure = this.failNext;
    if (failure?.operation !== `knowledge.${call}`) return;
    this.failNext = undefined;
    throw failure;
  }
}
