using Interdict.Lists;

namespace Interdict.Sources.FederalRegister;

/// <summary>The rules that files of the Federal Register hold, and what they do to entries.</summary>
public static class RuleFile
{
    /// <summary>The rules of a source: each XML part, completed by the JSON of its number where a part is the API's JSON; or the JSON's documents alone, without actions.</summary>
    /// <param name="source">A full-text XML, the API's JSON (one document, or <c>results</c>), or a folder or archive of these.</param>
    /// <param name="report">Filled while the rules are enumerated: a row is an entry that a rule prints, or the removal of one.</param>
    /// <exception cref="SourceException">Thrown while enumerating: a part is neither, or is damaged.</exception>
    public static IEnumerable<RuleDocument> Read(SourceFile source, ImportReport report)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(report);
        return Rules(source, report);
    }

    private static IEnumerable<RuleDocument> Rules(SourceFile source, ImportReport report)
    {
        Dictionary<string, RuleDocument> documents = new(StringComparer.Ordinal);
        List<SourcePart> texts = [];
        foreach (var part in source.Parts)
        {
            if (part.PlainName.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            {
                foreach (var document in RuleJson.Read(part))
                {
                    documents[document.Number] = document;
                }
            }
            else if (source.Parts.Length == 1 || part.PlainName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
            {
                texts.Add(part);
            }
        }

        if (texts.Count == 0 && documents.Count == 0)
        {
            throw new SourceException("it holds neither the XML nor the JSON of a rule of the Federal Register", source.Path);
        }

        foreach (var part in texts)
        {
            yield return new RuleParser(part, report, documents).Read();
        }

        if (texts.Count == 0)
        {
            foreach (var document in documents.Values)
            {
                yield return document;
            }
        }
    }
}
