import CandidCore
import Testing

/// Undo and redo, over many random changes of random plans.
struct UndoTests {
  @Test func `undo takes back every change, redo brings it again, and a refused one does nothing`()
  {
    var tally = (done: 0, refused: 0)
    for seed in UInt64(0)..<100 {
      var random = RandomChanges(seed: seed)
      var plan = random.plan()
      for place in 0..<100 {
        let change = random.change()
        let origin: Comment = "seed \(seed), change \(place): \(change)"
        let before = plan
        do {
          let undo = try plan.apply(change)
          tally.done += 1
          expectRoundTrip(from: before, to: plan, by: change, undo, origin)
        } catch {
          tally.refused += 1
          #expect(plan == before, origin)
        }
      }
    }
    #expect(tally.done > 4000)
    #expect(tally.refused > 2000)
  }

  private func expectRoundTrip(
    from before: Plan,
    to after: Plan,
    by change: Change,
    _ undo: Change,
    _ origin: Comment
  ) {
    #expect(undo.summary == change.summary, origin)
    do {
      var plan = after
      let redo = try plan.apply(undo)
      #expect(plan.withoutEmptyPages == before.withoutEmptyPages, origin)
      let undoAgain = try plan.apply(redo)
      #expect(plan == after, origin)
      #expect(undoAgain == undo, origin)
    } catch {
      Issue.record("\(error): \(origin)")
    }
  }

  @Test func `taking back many changes one by one leads to the start`() throws {
    for seed in UInt64(1000)..<1020 {
      var random = RandomChanges(seed: seed)
      let start = random.plan()
      var plan = start
      var undos: [Change] = []
      for _ in 0..<50 {
        if let undo = try? plan.apply(random.change()) { undos.append(undo) }
      }
      for undo in undos.reversed() { _ = try plan.apply(undo) }
      #expect(undos.count > 10)
      #expect(plan.withoutEmptyPages == start.withoutEmptyPages, "seed \(seed)")
    }
  }

  @Test func `posts stay on the pages of their dates, in order, each once`() throws {
    var random = RandomChanges(seed: 5)
    var plan = random.plan()
    for place in 0..<500 {
      _ = try? plan.apply(random.change())
      for (page, contents) in plan.pages {
        let ids = contents.posts.map(\.id)
        #expect(contents.posts.allSatisfy { $0.when.page == page }, "change \(place)")
        #expect(ids == contents.posts.sorted(by: Post.precedesInFile).map(\.id), "change \(place)")
      }
      let all = plan.pages.values.flatMap { $0.posts.map(\.id) }
      #expect(Set(all).count == all.count, "change \(place)")
    }
  }
}

extension Plan {
  /// The plan but for open pages without posts: a change may open one, and undo leaves it.
  fileprivate var withoutEmptyPages: Plan {
    var plan = self
    plan.pages = pages.filter { !$0.value.posts.isEmpty || $0.value.condition != .open }
    return plan
  }
}
