import * as mocks from 'ai/test'

/** The newest mock model of the AI SDK's version that is tested: `MockLanguageModelV4` of ai 7. */
export const MockLanguageModel: typeof mocks.MockLanguageModelV3 =
  (mocks as { MockLanguageModelV4?: typeof mocks.MockLanguageModelV3 }).MockLanguageModelV4 ??
  mocks.MockLanguageModelV3
export type MockLanguageModel = mocks.MockLanguageModelV3
