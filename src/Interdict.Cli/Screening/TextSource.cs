namespace Interdict.Cli.Screening;

/// <summary>A text that is screened for the names in it.</summary>
/// <param name="Name">What it is called for people: its file, <c>-</c> for what is piped in, or the text itself.</param>
/// <param name="IsFile">Whether it came from a file or a pipe.</param>
/// <param name="Text">The text.</param>
internal sealed record TextSource(string Name, bool IsFile, string Text);
