/// Moves a post that is neither posted nor skipped to the next week that has room.
enum MovePost: RepairKind {
  static func candidates(in scene: RepairScene) -> [RepairCandidate] {
    guard !scene.following.isEmpty else { return [] }
    return scene.here.input.posts.enumerated().flatMap { index, post -> [RepairCandidate] in
      let isOpen = post.stage == .draft || post.stage == .ready
      guard isOpen, post.story == .polished || post.isOffer else { return [] }
      return scene.following.enumerated().compactMap { distance, week in
        guard let day = day(for: post, in: week, scene) else { return nil }
        return RepairCandidate(
          kind: .move,
          subjects: [post],
          to: post.when.on(day),
          removed: [post],
          added: [],
          cost: 2,
          preference: [post.stage == .draft ? 0 : 1, index, distance],
          destination: distance
        )
      }
    }
  }

  /// A day of a week with room, the same weekday first; nil where it has none.
  private static func day(for post: Post, in week: RepairWeek, _ scene: RepairScene) -> Day? {
    guard let own = post.day, let place = scene.here.days.firstIndex(of: own) else { return nil }
    if let cadence = scene.settings.cadence, week.tally.mix.counted >= cadence { return nil }
    let order = week.days.indices.sorted { abs($0 - place) < abs($1 - place) }
    return order.lazy.map { week.days[$0] }.first { day in
      day >= scene.today && day <= .last && !week.isRestDay(day)
        && !week.clashes(post, at: post.when.on(day))
    }
  }
}
