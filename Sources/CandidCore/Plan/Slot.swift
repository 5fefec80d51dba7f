/// A place in every week that the plan keeps for a kind of post; a line of its rhythm.
package struct Slot: Equatable, Sendable {
  package var id: String
  package var day: Weekday
  /// The wall clock of the plan; nil where any time of the day will do.
  package var time: Time?
  /// Ids of the plan's channels; empty where any will do.
  package var channels: [String]
  /// What the place is kept for; nil where any intention will do.
  package var intention: Intention?
  /// Members this version gives no meaning to, kept as they were written.
  package var others: [RawMember] = []

  package init(
    id: String,
    day: Weekday,
    time: Time? = nil,
    channels: [String] = [],
    intention: Intention? = nil
  ) {
    self.id = id
    self.day = day
    self.time = time
    self.channels = channels
    self.intention = intention
  }

  /// Whether a post is of the kind the place is kept for; one that does not say so fits, too.
  package func suits(_ post: Post) -> Bool {
    let isOfKind = intention == nil || post.intention == nil || post.intention == intention
    return isOfKind && (post.channels.isEmpty || shares(channelsOf: post))
  }

  /// Whether a post of the slot's day takes its place.
  ///
  /// It does where the two times are at most an hour apart, or where it has the slot's intention and
  /// one of its channels; what the slot leaves open any post has.
  func isFilled(by post: Post) -> Bool {
    if let time, let other = post.time, abs(time.minutes - other.minutes) <= 60 { return true }
    return (intention == nil || post.intention == intention) && shares(channelsOf: post)
  }

  private func shares(channelsOf post: Post) -> Bool {
    channels.isEmpty || channels.contains { post.channels.contains($0) }
  }
}
