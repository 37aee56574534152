/** The parts of an answer beside `requestId`; most actions answer in `data`, starting a transaction does not. */
export type DatabaseAnswer = Record<string, unknown>
