export type NoticeTemplate = 'activityReminder' | 'appointmentChange' | 'eveningDigest'
