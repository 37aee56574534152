import { useWriteOperation } from './use-write-operation'

export const useSaveSurveyAnswers = () => useWriteOperation('saveSurveyAnswers')
