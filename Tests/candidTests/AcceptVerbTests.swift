import Testing

/// Letting flags stand with a reason.
@Suite struct AcceptVerbTests {
  private let home = Home()
  private let file = "weeks/2026-W06.json"

  init() {
    for title in ["One", "Two", "Three"] {
      home.run("add", title, "--on", "fri", "--story", "polished")
    }
  }

  @Test func `an accepted flag is kept in the week's file, and check exits with 0`() {
    #expect(home.run("check").exitCode == 1)
    let before = home.read(file)
    #expect(
      home.run("accept", "this", "polished", "--because", "launch week")
        == .done("Accepted polished of 2026-W06\n")
    )
    #expect(
      home.read(file)
        == before?.replacing(
          "\"posts\": [",
          with: """
            "accepted": [
                {
                  "rule": "polished",
                  "reason": "launch week",
                  "verdict": "heavy",
                  "share": "3/3",
                  "on": "2026-02-03"
                }
              ],
              "posts": [
            """,
          maxReplacements: 1
        )
    )
    let check = home.run("check")
    #expect(check.exitCode == 0)
    #expect(check.output.contains("3 of 3 polished, no hard side, accepted"))
    #expect(check.output.contains("Because: launch week"))
    let json = home.run("check", "--json").output
    #expect(json.contains(#""reason": "launch week""#))
    home.run("undo")
    #expect(home.read(file) == before)
    #expect(home.run("check").exitCode == 1)
    home.run("redo")
    #expect(home.run("check").exitCode == 0)
  }

  @Test func `a worse week reopens it`() {
    home.run("add", "Four", "--on", "fri", "--story", "hard")
    home.run("accept", "this", "polished", "--because", "launch week")
    #expect(home.run("check").exitCode == 0)
    home.run("add", "Five", "--on", "fri", "--story", "polished")
    #expect(home.run("check").exitCode == 1)
  }

  @Test func `it can be reopened`() {
    home.run("accept", "this", "polished", "--because", "launch week")
    #expect(
      home.run("accept", "this", "polished", "--reopen")
        == .done("Reopened polished of 2026-W06\n")
    )
    #expect(home.run("check").exitCode == 1)
    #expect(home.read(file)?.contains("accepted") == false)
    #expect(home.run("history", "--limit", "1").output.contains("Reopened polished of 2026-W06"))
  }

  @Test(arguments: [
    (
      ["this", "nonsense", "--because", "x"],
      "“nonsense” is no rule that flags; write polished, selling"
    ),
    (
      ["this", "untagged", "--because", "x"],
      "“untagged” is no rule that flags; write polished, selling"
    ),
    (["this", "polished", "--because", ""], "--because is empty; give a few words"),
    (
      ["this", "polished"],
      "`candid accept` was not told what to change; give --because or --reopen"
    ),
    (
      ["this", "selling", "--because", "x"],
      "selling does not flag 2026-W06; `candid check 2026-W06` says what does"
    ),
    (
      ["next", "polished", "--reopen"],
      "polished of 2026-W07 is not accepted; `candid check 2026-W07` says what stands"
    ),
  ])
  func `what cannot be accepted is refused`(arguments: [String], complaint: String) {
    let before = home.read(file)
    let outcome = home.run(bytes: (["accept"] + arguments).map { Array($0.utf8) })
    #expect(outcome == .refused(64, complaint))
    #expect(home.read(file) == before)
  }

  @Test func `accepting twice is refused`() {
    home.run("accept", "this", "polished", "--because", "launch week")
    #expect(
      home.run("accept", "this", "polished", "--because", "again")
        == .refused(
          64,
          """
          polished of 2026-W06 is accepted already; `candid accept 2026-W06 polished --reopen` ends that
          """
        )
    )
  }

  @Test func `unknown members of an acceptance stay, and doctor names a rule that is none`() {
    home.run("accept", "this", "polished", "--because", "launch week")
    let text = home.read(file)?.replacing(
      #""rule": "polished","#,
      with: #""by": [1.0], "rule": "polish","#
    )
    home.write(text ?? "", to: file)
    home.run("accept", "this", "polished", "--because", "mine")
    #expect(home.read(file)?.contains(#""by": [1.0]"#) == true)
    #expect(
      home.run("doctor").output.contains(
        "no rule that flags is called `polish`; it accepts nothing; write a name of `candid rules`"
      )
    )
  }
}
