/// What of a post can clash with another; small, since posts are large to look through.
struct ClashTraits {
  let id: PostID
  let title: String
  let day: Day
  /// The minute of its day and time, counted through the calendar; nil where it has no time.
  let minute: Int?
  let zone: String?
  let channels: [String]
  /// What its channels show, as in ``Post/texts``.
  let texts: [String]

  /// Takes a post that the balance counts; nil for others.
  init?(_ post: borrowing Post) {
    guard let day = post.day, post.isCounted else { return nil }
    id = post.id
    title = post.title
    self.day = day
    minute = post.calendarMinute
    zone = post.zone
    channels = post.channels
    texts = post.texts
  }
}
