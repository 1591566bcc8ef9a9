using System.Collections.Immutable;
using System.Globalization;
using Interdict.Law.Data;

namespace Interdict.Law.Licensing;

/// <summary>The blocks of form BIS-748P (<c>data/law/licensing/bis-748p.txt</c>, after Supplement No. 1 to 15 CFR Part 748) and what an application has in them. Thread-safe.</summary>
public static class ApplicationForm
{
    private static readonly Lazy<ImmutableArray<ApplicationBlock>> Table = new(static () =>
        [.. LawText.Rows("licensing/bis-748p").Select(static r => new ApplicationBlock(r[0], r[1], r[2], r[3], r[4] == "yes", r[7], LawText.Provenance("15 CFR Part 748, Supplement No. 1", r[5], r[6], null)))]);

    /// <summary>All blocks, in the form's order; those of Block 22 are its columns.</summary>
    public static ImmutableArray<ApplicationBlock> Blocks => Table.Value;

    /// <summary>A block.</summary>
    /// <exception cref="InvalidOperationException">The form has none of that number.</exception>
    public static ApplicationBlock Block(string number) => Blocks.First(b => b.Number == number);

    /// <summary>Every block with what the application has in it, items one after the other as <c>22(a) 1</c>; an empty text where it is not filled.</summary>
    public static IEnumerable<(ApplicationBlock Block, string Label, string Text)> Filled(LicenseApplication application)
    {
        ArgumentNullException.ThrowIfNull(application);
        foreach (var block in Blocks.Where(static b => !b.Number.StartsWith("22", StringComparison.Ordinal)))
        {
            if (block.Number == "23")
            {
                foreach (var (index, item) in application.Items.Index())
                {
                    foreach (var column in Blocks.Where(static b => b.Number.StartsWith("22", StringComparison.Ordinal)))
                    {
                        yield return (column, string.Create(CultureInfo.InvariantCulture, $"{column.Number} {index + 1}"), Text(item, column.Number));
                    }
                }
            }

            yield return (block, block.Number, Text(application, block.Number));
        }
    }

    private static string Text(LicenseApplication a, string block) => block switch
    {
        "1" => a.Contact,
        "2" => a.Telephone,
        "3" => a.Facsimile,
        "4" => a.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        "5" => a.Type switch { ApplicationType.Export => "export", ApplicationType.Reexport => "reexport", ApplicationType.ClassificationRequest => "classification request", _ => null },
        "6" => string.Join("; ", a.Documents),
        "7" => string.Join("; ", a.DocumentsOnFile),
        "9" => a.SpecialPurpose,
        "10" => a.ResubmissionOf,
        "11" => a.ReplacesLicense,
        "12" => a.PreviouslyExported,
        "13" => a.ImportCertificate,
        "14" => a.Applicant is { } applicant ? $"{applicant}{(applicant.Cin is { } cin ? $" (CIN {cin})" : "")}" : null,
        "15" => a.OtherParty?.ToString(),
        "16" => a.Purchaser?.ToString(),
        "17" => a.IntermediateConsignee?.ToString(),
        "18" => a.UltimateConsignee?.ToString(),
        "19" => string.Join("; ", a.EndUsers),
        "20" => a.OriginalUltimateConsignee?.ToString(),
        "21" => a.SpecificEndUse,
        "23" => Number(a.TotalValue),
        "24" => a.AdditionalInformation,
        "25" => a.Signature,
        _ => null,
    }
    ?? "";

    private static string Text(ApplicationItem item, string column) => column switch
    {
        "22(a)" => item.Eccn,
        "22(b)" => item.Performance,
        "22(c)" => item.Model,
        "22(d)" => item.Ccats,
        "22(e)" => Number(item.Quantity),
        "22(f)" => item.Units,
        "22(g)" => Number(item.UnitPrice),
        "22(h)" => Number(item.TotalPrice),
        "22(i)" => item.Manufacturer,
        _ => item.Description,
    }
    ?? "";

    private static string? Number(decimal? number) => number?.ToString("0.############", CultureInfo.InvariantCulture);
}
