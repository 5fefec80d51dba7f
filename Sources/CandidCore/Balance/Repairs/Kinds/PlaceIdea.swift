/// Plans an idea for a day of the week: a free place of the rhythm first, then the emptiest day.
enum PlaceIdea: RepairKind {
  static func candidates(in scene: RepairScene) -> [RepairCandidate] {
    // A polished one never helps: it makes the share of wins grow.
    let ideas = scene.ideas.filter { $0.story != .polished }
    guard !ideas.isEmpty else { return [] }
    let days = scene.here.freeDays(from: scene.today)
    let mix = scene.here.tally.mix
    return ideas.enumerated().compactMap { index, idea in
      let slot = scene.openSlots.first { open in
        open.slot.suits(idea) && !scene.here.isRestDay(open.day)
          && !scene.here.clashes(idea, at: open.when)
      }
      guard let when = slot?.when ?? days.first.map({ When.day($0) }) else { return nil }
      var placed = idea
      placed.when = when
      return RepairCandidate(
        kind: .place,
        subjects: [idea],
        to: when,
        removed: [],
        added: [placed],
        cost: 1,
        preference: [
          slot == nil ? 1 : 0, idea.story?.showsHardSide == true ? 0 : 1,
          mix.count(of: idea.intention), index,
        ]
      )
    }
  }
}
