/** What a person is told in one sentence and without a trace: it is no defect of ours. */
export class Refused extends Error {}
