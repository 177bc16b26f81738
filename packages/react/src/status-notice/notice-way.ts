/** How a person gets to know what is held: `post` is printed, `phone` is read aloud. */
export type NoticeWay = 'email' | 'sms' | 'post' | 'phone';
