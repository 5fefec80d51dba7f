/// One way in which weeks can be repaired, in a file of its own and a line of ``RepairKinds/all``.
protocol RepairKind: Sendable {
  /// What may be done; whether it helps the week is worked out elsewhere.
  static func candidates(in scene: RepairScene) -> [RepairCandidate]
}

/// Every way to repair a week.
enum RepairKinds {
  static let all: [any RepairKind.Type] = [
    PlaceIdea.self, MovePost.self, TellWhole.self, TellUntold.self, TagPost.self, AddPosts.self,
  ]
}
