/** Words the stand-in for WeChat's content check flags. Made up for tests; the real list is WeChat's. */
export const forbiddenWords: readonly string[] = ['违禁测试词', '违规测试词', 'forbidden-test-word']
