import { createContext } from 'react'

/** WeChat misplaces a textarea over the page, its text and its cursor, unless the textarea itself says so. */
export const InSheet = createContext(false)
