namespace Interdict.Matching.Scoring;

/// <summary>What was taken from a score, by reason, in ten-thousandths.</summary>
internal struct Deductions
{
    public int Contradiction;
    public int OtherNumber;
    public int OtherInitial;
    public int SwappedDescent;
    public int LittleEvidence;
    public int Order;
    public int LegalForm;
    public int WeakAlias;
    public int View;
    public int Country;
    public int Type;
    public int BirthDate;
    public int Identifier;
    public int Acronym;

    public readonly int Total => Contradiction + OtherNumber + OtherInitial + SwappedDescent + LittleEvidence + Order + LegalForm + WeakAlias + View + Country + Type + BirthDate + Identifier + Acronym;

    /// <summary>Takes no more than this altogether, every reason in proportion.</summary>
    public void Limit(int most)
    {
        var total = Total;
        if (total <= most)
        {
            return;
        }

        Contradiction = (int)((long)Contradiction * most / total);
        OtherNumber = (int)((long)OtherNumber * most / total);
        OtherInitial = (int)((long)OtherInitial * most / total);
        SwappedDescent = (int)((long)SwappedDescent * most / total);
        LittleEvidence = (int)((long)LittleEvidence * most / total);
        Order = (int)((long)Order * most / total);
        LegalForm = (int)((long)LegalForm * most / total);
        WeakAlias = (int)((long)WeakAlias * most / total);
        View = (int)((long)View * most / total);
        Country = (int)((long)Country * most / total);
        Type = (int)((long)Type * most / total);
        BirthDate = (int)((long)BirthDate * most / total);
        Identifier = (int)((long)Identifier * most / total);
        Acronym = (int)((long)Acronym * most / total);
    }
}
