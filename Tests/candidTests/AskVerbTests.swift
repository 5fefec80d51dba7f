import Testing

/// The three questions from the command line.
@Suite struct AskVerbTests {
  private let home = Home()

  init() {
    home.run("add", "Firing", "--on", "fri")
  }

  @Test func `questions and answers are printed with the plan's own words beside them`() {
    home.write(
      """
      {"candid": 1, "name": "Studio Mira", "timeZone": "Europe/Brussels",
       "mission": "Slow craft.", "needs": ["a gift", "trust"]}
      """,
      to: "plan.json"
    )
    home.run("ask", "Firing", "--need", "trust")
    #expect(
      home.run("ask", "Firing")
        == .done(
          """
          Firing (ce9094vv)
          1  True to yourself and your mission?
             The mission: Slow craft.
             not answered yet
          2  Which customer need comes first?
             Needs: a gift; trust
             trust
          3  Truly authentic …
             not answered yet
          3  … and what does it promote?
             not answered yet

          """
        )
    )
  }

  @Test func `answers are saved, and none empties one`() {
    #expect(
      home.run(
        "ask",
        "ce90",
        "--mission",
        "Ours",
        "--need",
        "trust",
        "--authentic",
        "Yes",
        "--promotes",
        "Us"
      ) == .done("Answered 3 of 3 questions of “Firing” (ce9094vv)\n")
    )
    #expect(home.run("list", "--format", "{answers}|{need}") == .done("Ours; Yes; Us|trust\n"))
    #expect(
      home.run("ask", "ce90", "--promotes", "none")
        == .done("Answered 2 of 3 questions of “Firing” (ce9094vv)\n")
    )
    #expect(
      home.run("ask", "ce90", "--mission", "Ours")
        == .done("“Firing” has these answers already (ce9094vv); nothing was changed\n")
    )
    #expect(
      home.run("history", "--limit", "1").output.contains("Answered 2 of 3 questions of “Firing”")
    )
    home.run("undo")
    #expect(home.run("list", "--format", "{answers}") == .done("Ours; Yes; Us\n"))
  }

  @Test(arguments: [
    (["ask"], Int32(64)), (["ask", "nothing"], Int32(66)),
    (["ask", "Firing", "--mission", ""], Int32(64)),
    (["ask", "Firing", "--need", "a\nb"], Int32(64)),
  ])
  func `what cannot be asked is refused`(arguments: [String], exitCode: Int32) {
    let outcome = home.run(bytes: arguments.map { Array($0.utf8) })
    #expect(outcome.exitCode == exitCode)
    #expect(outcome.complaint.hasPrefix("candid: "))
    #expect(outcome.output == "")
  }

  @Test func `on a terminal it asks each, and keeps what is not answered`() throws {
    home.run("ask", "Firing", "--need", "trust")
    let run = try PtyRun(home, ["ask", "Firing"])
    try run.wait(for: "True to yourself and your mission?", ">")
    run.type("Ours\r")
    try run.wait(for: "Which customer need comes first?", "trust")
    run.type("\r")
    try run.wait(for: "Truly authentic")
    run.type("\u{4}")
    try run.wait(for: "Answered 2 of 3 questions of “Firing”")
    #expect(try run.wait() == .exited(0))
    #expect(home.run("list", "--format", "{answers}|{need}") == .done("Ours|trust\n"))
  }

  @Test func `answers typed before it was ended are offered by the screen`() throws {
    let run = try PtyRun(home, ["ask", "Firing"])
    try run.wait(for: "True to yourself and your mission?", ">")
    run.type("Ours, in \"words\"\r")
    try run.wait(for: "Which customer need comes first?")
    run.type("trust\r")
    try run.wait(for: "Truly authentic")
    run.type("\u{3}")
    _ = try run.wait()
    let screen = try PtyRun(home, [])
    try screen.wait(for: "draft", "Firing")
    screen.type("\r")
    try screen.wait(for: "Three questions", "Ours, in \"words\"", "trust")
    screen.type("\u{13}")
    try screen.wait(for: "Answered 2 of 3")
    screen.type("q")
    #expect(try screen.wait() == .exited(0))
    #expect(home.run("list", "--format", "{answers}|{need}").output.contains("Ours, in"))
  }

  @Test func `answers that cannot be saved stay in a draft, which is named`() throws {
    let run = try PtyRun(home, ["ask", "Firing"])
    try run.wait(for: "True to yourself and your mission?", ">")
    run.type("Ours\r")
    try run.wait(for: "Which customer need comes first?")
    home.run("remove", "Firing")
    run.type("\u{4}")
    try run.wait(for: "no longer in the plan; what you wrote is kept in")
    #expect(try run.wait() == .exited(66))
  }

  @Test func `as JSON it prints the post`() {
    #expect(home.run("ask", "Firing", "--json").output.contains("\"posts\": ["))
    let answered = home.run("ask", "Firing", "--mission", "Ours", "--json").output
    #expect(answered.contains("\"mission\": \"Ours\""))
    #expect(answered.contains("\"undo\": \"candid undo\""))
  }
}
