import Testing

/// What bash offers behind an option, asked of bash itself.
@Test(arguments: [
  ("score --output", "text json csv markdown"), ("ballots --output", "html xlsx"),
  ("format --to", "zh en"), ("score --language", "zh en"),
])
func bashOffersTheWordsOfTheCommand(_ line: String, _ due: String) throws {
  let words = line.split(separator: " ").joined(separator: " ")
  let run = try Program.run(
    """
    bash -c 'source <(appraise completions bash); COMP_WORDS=(appraise \(words) ""); COMP_CWORD=3; \
    _appraise; echo "${COMPREPLY[@]}"'
    """)
  #expect(run.output == due + "\n")
}
