using System.Collections.Immutable;
using Interdict.Law.Data;
using Interdict.Law.Determining;

namespace Interdict.Law.Licensing;

/// <summary>Which papers go with an application, and what its letter of explanation should say (<c>data/law/licensing/attachments.txt</c>, <c>letter.txt</c>). Thread-safe.</summary>
public static class ApplicationPapers
{
    /// <summary>The papers, those that are needed first.</summary>
    public static ImmutableArray<Attachment> For(LicenseApplication application)
    {
        ArgumentNullException.ThrowIfNull(application);
        if (application.Type == ApplicationType.ClassificationRequest)
        {
            return [];
        }

        var traits = ApplicationTraits.Of(application);
        return
        [
            .. LawText.Rows("licensing/attachments").Where(r => r[2].Split(',', StringSplitOptions.TrimEntries).Any(traits.Contains))
                .Select(r => new Attachment(
                    r[0], r[1], r[3] == "yes" ? Truth.Yes : Truth.Unknown, application.Documents.Contains(r[0]) || application.DocumentsOnFile.Contains(r[0]), r[7], r[4], LawText.Provenance(r[4], r[5], r[6], null)))
                .OrderBy(static a => a.Needed == Truth.Yes ? 0 : 1),
        ];
    }

    /// <summary>The outline of the letter of explanation: headings with what to say; the writer says it.</summary>
    public static ImmutableArray<(string Heading, CitedText Say)> Letter(LicenseApplication application)
    {
        ArgumentNullException.ThrowIfNull(application);
        var traits = ApplicationTraits.Of(application);
        return [.. LawText.Rows("licensing/letter").Where(r => traits.Contains(r[1])).Select(static r => (r[0], new CitedText(r[3], r[2])))];
    }
}
