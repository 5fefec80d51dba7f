import CandidCore

extension Model {
  /// The names of the time zones that the plan and its posts speak of.
  package var neededZones: Set<String> {
    let own = plan.pages.values.flatMap { $0.posts.compactMap(\.zone) }
    return Set(own + [plan.settings.timeZone])
  }

  /// What is odd about the time of a post; nil also where its zone is not known here.
  func oddity(of post: Post) -> ClockOddity? {
    zones[post.zone ?? plan.settings.timeZone]?.oddity(of: post)
  }

  /// The time as wall clocks show it: "09:30".
  func shownTime(of post: Post) -> String {
    let zone = zones[post.zone ?? plan.settings.timeZone]
    return (zone.map { $0.shownTime(of: post) } ?? post.time)?.description ?? "--:--"
  }
}
