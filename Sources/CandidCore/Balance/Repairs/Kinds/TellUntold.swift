/// Says what an untold post shows; the preview is as if it showed the hard side.
enum TellUntold: RepairKind {
  static func candidates(in scene: RepairScene) -> [RepairCandidate] {
    scene.here.counted.enumerated().compactMap { index, post in
      guard post.story == nil else { return nil }
      var told = post
      told.story = .whole
      return RepairCandidate(
        kind: .tellUntold,
        subjects: [post],
        to: nil,
        removed: [post],
        added: [told],
        cost: 1,
        preference: [index]
      )
    }
  }
}
