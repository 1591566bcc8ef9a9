using System.CommandLine;
using System.Text;
using Interdict.Cli.Files;
using Interdict.Cli.Output;
using Interdict.Cli.Screening;
using Interdict.Matching;
using Interdict.Matching.FreeText;

namespace Interdict.Cli.Commands;

/// <summary><c>interdict screen --mode text</c>: names inside texts.</summary>
internal sealed class TextMode(Host host)
{
    /// <summary>No text of the most characters has more bytes, with its mark, in UTF-8 or UTF-16.</summary>
    private const int MostBytes = (3 * TextScreener.LongestText) + 4;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Option<string?> _mode = new("--mode")
    {
        Description = "What a NAME or --file is: name for a party's name or a table of parties; text for a text (a message, a document) to be searched for names",
        HelpName = "name|text",
    };

    public void AddTo(Command command)
    {
        _mode.CompletionSources.Add("name", "text");
        command.Options.Add(_mode);
    }

    /// <summary>Whether texts are to be searched.</summary>
    /// <exception cref="CliException">The mode is not known.</exception>
    public bool IsAsked(ParseResult parse) => parse.GetValue(_mode) switch
    {
        null or "name" => false,
        "text" => true,
        var other => throw CliException.Input($"--mode '{other}' is not known; it is name or text"),
    };

    /// <summary>The texts: the file, what is piped in (<c>-</c>), or the arguments themselves.</summary>
    /// <exception cref="CliException">There is none, or one cannot be read.</exception>
    public IReadOnlyList<TextSource> Read(string[] texts, string? file)
    {
        if (file is not null && texts.Length > 0)
        {
            throw CliException.Input("give a text or --file, not both");
        }

        var sources = file is not null ? [Open(file)] : texts.Select(t => t == "-" ? Open(t) : new TextSource(t, false, t)).ToList();
        if (sources.Count == 0)
        {
            throw CliException.Input("there is no text to search: give one, - for what is piped in, or --file");
        }

        foreach (var source in sources)
        {
            if (!NameNotes.NamesAnybody(source.Text))
            {
                throw CliException.Input($"{(source.IsFile ? source.Name : "the text")} has no letter or digit");
            }

            if (source.Text.Length > TextScreener.LongestText)
            {
                throw CliException.Input($"{source.Name} is longer than {TextScreener.LongestText} characters; cut it into parts");
            }
        }

        return sources;
    }

    /// <summary>Searches and writes.</summary>
    public int Run(ParseResult parse, IReadOnlyList<TextSource> sources, Party about, PartyScreening screening)
    {
        using var interruption = host.ListenForInterrupts();
        var hits = false;
        var json = parse.Json() ? new ScreeningJson(screening.Corpus, screening.Settings) : null;
        var text = new ScreeningText(new Page(host), screening.Corpus, screening.Settings);
        foreach (var source in sources)
        {
            var screened = screening.RunText(source, about, interruption.Token);
            hits |= !screened.Hits.IsEmpty;
            if (json is not null)
            {
                host.WriteJson(writer => json.Write(writer, screened));
            }
            else
            {
                text.Write(screened);
                host.Out.WriteLine();
            }
        }

        if (json is null)
        {
            text.WriteFooter();
        }

        return hits ? ExitCode.Hits : ExitCode.Done;
    }

    private TextSource Open(string path)
    {
        try
        {
            using var stream = path == "-" ? host.OpenInput() : Tables.OpenFile(path);
            return new TextSource(path, true, Decode(ReadAll(stream, path)));
        }
        catch (DecoderFallbackException)
        {
            throw CliException.Input($"{path} is no text in UTF-8 or, with a byte order mark, UTF-16");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw CliException.Input($"{path} cannot be read: {problem.Message}");
        }
    }

    private static byte[] ReadAll(Stream stream, string path)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > MostBytes)
            {
                throw CliException.Input($"{path} is longer than {TextScreener.LongestText} characters; cut it into parts");
            }
        }

        return bytes.ToArray();
    }

    private static string Decode(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Strict.GetString(bytes.AsSpan(3)),
        [0xFF, 0xFE, ..] => new UnicodeEncoding(false, false, true).GetString(bytes.AsSpan(2)),
        [0xFE, 0xFF, ..] => new UnicodeEncoding(true, false, true).GetString(bytes.AsSpan(2)),
        _ => Strict.GetString(bytes),
    };
}
