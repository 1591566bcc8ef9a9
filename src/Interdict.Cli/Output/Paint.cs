namespace Interdict.Cli.Output;

/// <summary>Colors text for a terminal; leaves it alone anywhere else. Meaning never rests on color alone.</summary>
internal readonly record struct Paint(bool On)
{
    public string Bold(string text) => Wrap(text, "1");

    public string Dim(string text) => Wrap(text, "2");

    public string Alarm(string text) => Wrap(text, "1;31");

    public string Caution(string text) => Wrap(text, "33");

    public string Label(string text) => Wrap(text, "36");

    private string Wrap(string text, string code) => On ? $"\e[{code}m{text}\e[0m" : text;
}
